Annotation Of(string text)
{
    var annotation = new Annotation();
    annotation.SetValue("text", text);
    return annotation;
}

var shown = Chart.Point<double, double, string>(others, numbers).WithAnnotation(Of("first")).WithAnnotation(Of("second"));
