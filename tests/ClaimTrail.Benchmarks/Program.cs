using BenchmarkDotNet.Running;
using ClaimTrail.Benchmarks.Scaling;

// README.md here says what each run shows.
if (args is ["scaling", .. var names]) ScalingRun.Print(Console.Out, names);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
