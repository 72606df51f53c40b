var shown = Chart.Line<double, double, string>(new[] { 1.0, 2.0 }, new[] { double.NaN, 3.0 });
