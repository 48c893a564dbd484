/** What office.js asks of desktop Excel's browser control; the numbers are Excel's own and of no interest to us. */
function desktopContext(sets: Readonly<Record<string, string>>): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "1",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-GB",
    GetAppDataLocale: () => "en-GB",
    GetDocUrl: () => "C:\\Plan.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify({ ...sets, RichApiRuntime: "1.1" }),
    GetInstanceId: () => "1",
    GetHostFullVersion: () => "16.0.17000.20000",
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
}

/** Makes the page look to office.js as if desktop Excel had opened it. Must run before office.js does. */
export function installWin32Shim(sets: Readonly<Record<string, string>>): void {
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$en-GB$$$$0",
    GetContext: () => desktopContext(sets),
    Execute: (_id: number, _given: unknown, answer: (results: number[]) => void) => answer([5001]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, answer: (code: number) => void) => answer(0),
    UnregisterEvent: (_id: number, _target: string, answer: (code: number) => void) => answer(0),
  };
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
}
