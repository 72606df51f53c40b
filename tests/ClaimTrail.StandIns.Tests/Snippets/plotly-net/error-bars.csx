var shown = Chart.Point<double, double, string>(others, numbers)
    .WithYError(Error.init<double, double>(Array: others, Visible: true));
