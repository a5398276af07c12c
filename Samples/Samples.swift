package let t = PackageResources.tour_script
