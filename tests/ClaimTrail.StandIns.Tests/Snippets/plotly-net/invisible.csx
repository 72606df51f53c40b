var shown = Chart.Invisible();
