var line = new Shape();
line.SetValue("type", "line");
line.SetValue("x0", 630000);
line.SetValue("x1", 630000);
line.SetValue("yref", "paper");
line.SetValue("y0", 0);
line.SetValue("y1", 1);
var band = Shape.init<double, double, double, double>(
    ShapeType: StyleParam.ShapeType.Rectangle, X0: 0.0, X1: 1.0, Y0: 0.0, Y1: 2.0, FillColor: Color.fromString("lightgray"), Layer: StyleParam.Layer.Below);
var shown = Chart.Point<double, double, string>(others, numbers).WithShapes(new[] { line, band });
