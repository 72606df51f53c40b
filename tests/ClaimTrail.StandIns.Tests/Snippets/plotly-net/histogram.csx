var shown = Chart.Histogram<double, double, string>(X: numbers, NBinsX: 4, HistNorm: StyleParam.HistNorm.Percent);
