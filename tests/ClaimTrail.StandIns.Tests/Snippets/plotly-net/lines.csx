var shown = Chart.Line<double, double, string>(others, numbers, ShowLegend: false, LineColor: Color.fromString("gray"));
