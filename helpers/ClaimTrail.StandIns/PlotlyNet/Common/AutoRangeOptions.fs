namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// Limits for a range that plotly.js finds itself.
type AutoRangeOptions() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?ClipMax: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?ClipMin: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Include: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?MaxAllowed: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?MinAllowed: #IConvertible
        ) =
        Sheet.write
            (AutoRangeOptions())
            [
                "clipmax", Sheet.value ClipMax
                "clipmin", Sheet.value ClipMin
                "include", Sheet.value Include
                "maxallowed", Sheet.value MaxAllowed
                "minallowed", Sheet.value MinAllowed
            ]
