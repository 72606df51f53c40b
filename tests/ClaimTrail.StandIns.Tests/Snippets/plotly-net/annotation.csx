var a = new Annotation();
a.SetValue("x", 1.0);
a.SetValue("y", 2.0);
a.SetValue("text", "63년 만에");
var shown = Chart.Point<double, double, string>(others, numbers).WithAnnotation(a);
