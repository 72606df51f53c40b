var charts = new[]
{
    Chart.Column<double, string, string>(numbers, Keys: names),
    CsExt.WithXAxisStyle<double, double, string>(Chart.Point<double, double, string>(others, numbers), TitleText: "second"),
};
var shown = Chart.Grid(charts, 1, 2, SubPlotTitles: names, Pattern: StyleParam.LayoutGridPattern.Independent).WithSize(900, 400);
