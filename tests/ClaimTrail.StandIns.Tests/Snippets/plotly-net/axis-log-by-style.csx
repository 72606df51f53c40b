var shown = CsExt.WithYAxisStyle<double, double, string>(
    Chart.Point<double, double, string>(others, numbers), AxisType: StyleParam.AxisType.Log);
