var shown = Chart.Bubble<double, double, string>(others, numbers, new[] { 10, 20 });
