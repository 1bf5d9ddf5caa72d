/* Shows what a ribbon button did, where there is no pane to say it. The text comes in the address. */
(function () {
  var parts = window.location.hash.slice(1).split('&');

  function part(name) {
    for (var index = 0; index < parts.length; index += 1) {
      var pair = parts[index].split('=');
      if (pair[0] === name) return decodeURIComponent((pair[1] || '').replace(/\+/g, ' '));
    }
    return '';
  }

  document.documentElement.lang = part('lang') === 'en' ? 'en' : 'vi';
  document.getElementById('report').textContent = part('text');
})();
