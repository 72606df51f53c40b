var shown = Chart.Combine(new[]
{
    Chart.StackedColumn<double, string, string>(numbers, Keys: names, Name: "a"),
    Chart.StackedColumn<double, string, string>(others, Keys: names, Name: "b"),
});
