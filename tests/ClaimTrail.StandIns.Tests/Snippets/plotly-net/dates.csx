var days = new[] { new DateTime(2023, 7, 14), new DateTime(2023, 7, 25, 12, 30, 0) };
var shown = Chart.Point<DateTime, double, string>(days, numbers);
