var ax = new LinearAxis();
ax.SetValue("type", "log");
var shown = Chart.Point<double, double, string>(others, numbers).WithXAxis(ax);
