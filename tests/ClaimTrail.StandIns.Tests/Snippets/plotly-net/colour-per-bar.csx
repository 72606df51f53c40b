var shown = Chart.Bar<double, string, string>(
    numbers, Keys: names, MarkerColor: Color.fromColors(new[] { Color.fromString("gray"), Color.fromKeyword(ColorKeyword.DarkOrange) }));
