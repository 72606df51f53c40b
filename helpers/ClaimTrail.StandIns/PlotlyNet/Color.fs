namespace Plotly.NET

open System
open System.Globalization

/// One colour, one colour per point, or one number per point to be looked up on a colour scale.
[<Sealed>]
type Color private (value: obj) =

    static let hexDigits (text: string) =
        if text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) then text.Substring 2 else text

    static let component' (value: int) =
        if value < 0 || value > 255 then
            failwith "Value for component needs to be between 0 and 255."

        value

    static let rgba (alpha: int) (red: int) (green: int) (blue: int) =
        let share = (float (component' alpha) / 255.0).ToString("0.0", CultureInfo.InvariantCulture)
        Color(box $"rgba({component' red}, {component' green}, {component' blue}, {share})")

    /// What plotly.js reads: a text, or an array of texts or numbers.
    member _.Value : obj = value

    /// From opacity, red, green and blue, each from 0 to 255. The opacity is rounded to tenths.
    static member fromARGB (a: int) (r: int) (g: int) (b: int) : Color = rgba a r g b

    /// From red, green and blue, each from 0 to 255.
    static member fromRGB (r: int) (g: int) (b: int) : Color = rgba 255 r g b

    /// From six hexadecimal digits, after "#", after "0x" or alone.
    static member fromHex(s: string) : Color =
        let digits = hexDigits (s.TrimStart '#')

        match digits.Length, Int32.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) with
        | 6, (true, bits) -> rgba 255 (bits >>> 16) ((bits >>> 8) &&& 255) (bits &&& 255)
        | _ -> failwith "Invalid hex color format"

    /// One colour per point.
    static member fromColors(c: seq<Color>) : Color = Color(box [| for color in c -> color.Value |])

    /// From any text that plotly.js takes for a colour; not checked.
    static member fromString(c: string) : Color = Color(box c)

    /// One number per point, to be looked up on the colour scale.
    static member fromColorScaleValues(c: seq<#IConvertible>) : Color = Color(box [| for number in c -> box number |])

    /// From a colour name.
    static member fromKeyword(c: ColorKeyword) : Color =
        let named = System.Drawing.Color.FromName(string c)
        rgba 255 (int named.R) (int named.G) (int named.B)

    override this.Equals(other: obj) =
        match other with
        | :? Color as color -> this.Value = color.Value
        | _ -> false

    override this.GetHashCode() = hash this.Value
