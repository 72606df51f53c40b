var shown = Chart.BoxPlot<string, double, string>(Y: numbers, BoxPoints: StyleParam.BoxPoints.All, BoxMean: StyleParam.BoxMean.True);
