var legend = Legend.init(Orientation: StyleParam.Orientation.Horizontal, X: 0.0, Y: 1.1);
var c = Chart.Column<double, string, string>(numbers, Keys: names).WithMarginSize<int, int, int, int, int, bool>(Left: 120, Top: 20);
var shown = CsExt.WithLegend(c, legend);
