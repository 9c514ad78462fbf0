// Sets the theme before the first paint: a file of its own, because the content security policy allows no inline script.
;(function () {
  try {
    var theme = localStorage.getItem('konnect-access:theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch (e) {
    // Storage is forbidden: the device's own theme it is.
  }
})()
