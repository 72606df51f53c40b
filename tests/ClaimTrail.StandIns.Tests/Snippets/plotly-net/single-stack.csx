var charts = names.Select(name => Chart.Line<double, double, string>(others, numbers, Name: name)).ToArray();
var shown = Chart.SingleStack(charts);
