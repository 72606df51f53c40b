var lay = new Layout();
lay.SetValue("barmode", "group");
var shown = Chart.Combine(new[]
{
    Chart.Column<double, string, string>(numbers, Keys: names, Name: "x"),
    Chart.Column<double, string, string>(others, Keys: names, Name: "y"),
}).WithLayout(lay);
