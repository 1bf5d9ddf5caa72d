/* Shows what a ribbon button did, where there is no pane to say it. The text comes in the address. */
(function () {
  var parts = new URLSearchParams(window.location.hash.slice(1));
  document.documentElement.lang = parts.get('lang') === 'en' ? 'en' : 'vi';
  document.getElementById('report').textContent = parts.get('text');
})();
