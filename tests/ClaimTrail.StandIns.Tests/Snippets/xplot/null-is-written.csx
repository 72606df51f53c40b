var shown = Chart.Plot(new Scatter { x = others, y = new double?[] { null, 2.5 }, text = null });
