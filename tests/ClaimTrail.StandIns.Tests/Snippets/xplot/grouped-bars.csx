var shown = Chart.Plot(
    new[] { new Bar { x = names, y = numbers, name = "a" }, new Bar { x = names, y = others, name = "b" } },
    new Layout.Layout { barmode = "group" });
