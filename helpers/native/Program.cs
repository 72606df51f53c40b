using System.CommandLine;
using ClaimTrail.Cli.Commands;

// What claimtrail becomes for its command find, when it has understood what it was given (NativeFind.cs).
return await new RootCommand { FindCommand.Create() }.Parse(args).InvokeAsync().ConfigureAwait(false);
