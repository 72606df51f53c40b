var shown = Chart.Plot(
    new Heatmap { z = new[] { numbers, others }, x = names, y = names, colorscale = "Viridis" },
    new Layout.Layout { annotations = new[] { new Annotation { x = "ko", y = "en", text = "63", showarrow = false } } });
