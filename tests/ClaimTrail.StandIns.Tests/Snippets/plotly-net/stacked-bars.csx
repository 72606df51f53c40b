var shown = Chart.StackedBar<double, string, string>(numbers, Keys: names);
