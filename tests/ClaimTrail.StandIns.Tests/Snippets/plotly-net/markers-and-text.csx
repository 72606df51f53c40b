var shown = Chart.Scatter<double, double, string>(others, numbers, StyleParam.Mode.Markers_Text, MultiText: texts);
