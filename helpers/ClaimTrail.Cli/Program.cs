using System.CommandLine;
using ClaimTrail.Cli.Commands;

var root = new RootCommand("Follows a number or a quotation through news in several languages.")
{
    BuildCaseCommand.Create(),
};
return root.Parse(args).Invoke();
