using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ClaimTrail.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
