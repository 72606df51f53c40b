var shown = Chart.AnnotatedHeatmap<double, string, string, string>(
    new[] { numbers, others }, new[] { texts, texts }, X: names, Y: names,
    ColorScale: StyleParam.Colorscale.Viridis, ReverseYAxis: true);
