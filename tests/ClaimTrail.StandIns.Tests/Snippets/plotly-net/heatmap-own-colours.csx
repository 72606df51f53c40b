var scale = StyleParam.Colorscale.NewCustom(new[] { Tuple.Create(0.0, Color.fromString("white")), Tuple.Create(1.0, Color.fromHex("#005a9c")) });
var shown = Chart.Heatmap<double, string, string, string>(new[] { numbers, others }, X: names, ColorScale: scale, ShowScale: false);
