namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The label shown under the pointer.
type Hoverlabel() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Align: StyleParam.Align,
            [<Optional; DefaultParameterValue(null)>] ?BgColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?GroupTitleFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?Namelength: int
        ) =
        Sheet.write
            (Hoverlabel())
            [
                "bgcolor", Sheet.value BgColor
                "bordercolor", Sheet.value BorderColor
                "font", Sheet.value Font
                "grouptitlefont", Sheet.value GroupTitleFont
                "align", Sheet.value Align
                "namelength", Sheet.value Namelength
            ]
