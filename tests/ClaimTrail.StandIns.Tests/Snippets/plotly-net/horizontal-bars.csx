var shown = Chart.Bar<double, string, string>(numbers, Keys: names, Name: "pay", MultiText: texts);
