var ax = new LinearAxis();
ax.SetValue("automargin", true);
var c = CsExt.WithYAxisStyle<double, double, string>(Chart.Bar<double, string, string>(numbers, Keys: names), TitleText: "language");
var shown = c.WithYAxis(ax);
