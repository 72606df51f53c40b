var symbols = new[] { StyleParam.MarkerSymbol.Square, StyleParam.MarkerSymbol.NewModified(StyleParam.MarkerSymbol.Circle, StyleParam.SymbolStyle.Open) };
var shown = Chart.Point<double, double, string>(others, numbers, MultiMarkerSymbol: symbols, MultiOpacity: new[] { 0.5, 1.0 });
