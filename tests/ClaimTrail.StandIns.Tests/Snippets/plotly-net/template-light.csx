var shown = Chart.Column<double, string, string>(numbers, Keys: names).WithTemplate(ChartTemplates.lightMirrored);
