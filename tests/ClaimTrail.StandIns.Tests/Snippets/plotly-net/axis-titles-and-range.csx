var c = Chart.Point<double, double, string>(others, numbers);
c = CsExt.WithXAxisStyle<double, double, string>(c, TitleText: "t", MinMax: Tuple.Create(0.0, 5.0));
var shown = CsExt.WithYAxisStyle<double, double, string>(c, TitleText: "u", ShowGrid: false, ZeroLine: false);
