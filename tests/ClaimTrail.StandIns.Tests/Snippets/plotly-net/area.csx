var shown = Chart.Area<double, double, string>(others, numbers, FillColor: Color.fromString("lightblue"));
