var charts = names.Select(name => Chart.Column<double, string, string>(numbers, Keys: names, Name: name)).ToArray();
var shown = Chart.Grid(charts, 2, 1, SubPlotTitles: names, Pattern: StyleParam.LayoutGridPattern.Coupled, YGap: 0.2);
