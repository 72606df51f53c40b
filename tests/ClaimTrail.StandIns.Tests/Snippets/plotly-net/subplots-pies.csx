var charts = names.Select(name => Chart.Pie<double, string, string>(numbers, Labels: names, Name: name)).ToArray();
var shown = Chart.Grid(charts, 1, 2);
