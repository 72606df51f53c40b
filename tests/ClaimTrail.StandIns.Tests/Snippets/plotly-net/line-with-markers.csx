var shown = Chart.Line<double, double, string>(
    others, numbers, ShowMarkers: true, LineDash: StyleParam.DrawingStyle.Dot, LineWidth: 2.0,
    MarkerSymbol: StyleParam.MarkerSymbol.Diamond);
