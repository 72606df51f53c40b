var shown = Chart.Column<double, string, string>(numbers, Keys: names, MarkerPatternShape: StyleParam.PatternShape.DiagonalAscending);
