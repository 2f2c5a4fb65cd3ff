"""Sphinx's settings for the reading site."""

project = "Interview Lab"
author = "The Interview Lab authors"
extensions = ["myst_nb", "interviewlab.site.formulas"]
html_theme = "pydata_sphinx_theme"
html_title = "Interview Lab"
html_math_renderer = "mathml"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_extra_path = ["extra"]
html_copy_source = False
html_show_sourcelink = False
html_sidebars = {"index": []}
html_theme_options = {
    "navbar_end": ["theme-switcher"],
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": [],
    "footer_end": [],
    "show_nav_level": 1,
    "navigation_depth": 2,
}
myst_enable_extensions = ["amsmath", "dollarmath", "html_image"]
myst_dmath_double_inline = True
nb_execution_mode = "off"  # the pages come with their outputs
nb_ipywidgets_js = {}  # they would come from a network
nb_merge_streams = True
