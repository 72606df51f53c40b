var shown = Chart.Column<double, string, string>(numbers, Keys: names).WithTitle("63 or 630,000?").WithSize(800, 300);
