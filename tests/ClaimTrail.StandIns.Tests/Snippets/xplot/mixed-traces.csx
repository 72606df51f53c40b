var shown = Chart.Plot(new Trace[] { new Bar { x = names, y = numbers }, new Scatter { x = names, y = others } }, new Layout.Layout { title = "mixed" });
