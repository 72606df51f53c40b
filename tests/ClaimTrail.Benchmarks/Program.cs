using BenchmarkDotNet.Running;
using ClaimTrail.Benchmarks.Archive;
using ClaimTrail.Benchmarks.Scaling;
using ClaimTrail.Benchmarks.Speed;

// README.md here says what each run shows.
if (args is ["archive", .. var rest]) return MakeArchive.Run(rest);
if (args is ["speed", .. var texts]) await SpeedRun.PrintAsync(Console.Out, texts);
else if (args is ["scaling", .. var names]) ScalingRun.Print(Console.Out, names);
else if (args is ["matching"]) MatchingRun.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
