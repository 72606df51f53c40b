var marker = Marker.init(Color: Color.fromColors(new[] { Color.fromString("gray"), Color.fromRGB(0, 90, 156) }), Size: 12);
var shown = Chart.Point<double, double, string>(others, numbers, Marker: marker);
