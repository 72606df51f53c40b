var shown = Chart.Column<double, string, string>(numbers, Keys: names).WithLegend(false);
