var shown = Chart.Doughnut<double, string, string>(numbers, Labels: names);
